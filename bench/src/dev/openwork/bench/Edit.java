package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A kind of edit: appends a number to a word in a file. The numbered word then appears elsewhere.
 *
 * @param name the name in the results
 * @param file the edited file
 * @param original the original content of the file
 * @param word a word in the content
 * @param effects the places where the numbered word appears, in the expected order
 */
record Edit(String name, Path file, String original, String word, List<Effect> effects) {

  Edit {
    effects = List.copyOf(effects);
    if (!original.contains(word)) {
      throw new IllegalArgumentException(file + " does not contain '" + word + "'");
    }
  }

  static Edit of(String name, Path file, String word, Effect... effects) throws IOException {
    return new Edit(name, file, Files.readString(file), word, List.of(effects));
  }

  /** Returns the numbered word. */
  String shown(int number) {
    return word + number;
  }

  /** Saves the file as editors do: alternately in place and by renaming a temporary file. */
  void save(int number) throws IOException {
    String text = original.replace(word, shown(number));
    if (number % 2 == 0) {
      Files.writeString(file, text);
    } else {
      Path temporary = file.resolveSibling(file.getFileName() + "~");
      Files.writeString(temporary, text);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Restores the original content. */
  void undo() throws IOException {
    Files.writeString(file, original);
  }

  /** Saves the file without changing it. */
  void saveUnchanged() throws IOException {
    Files.write(file, Files.readAllBytes(file));
  }
}
