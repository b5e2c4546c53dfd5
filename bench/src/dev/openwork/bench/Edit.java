package dev.openwork.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A kind of edit: a word of a file gets a number, which then shows in some places.
 *
 * @param name as the results call it
 * @param file that is edited
 * @param original its text to begin with
 * @param word found in the text
 * @param effects where the word with its number shows, in the order in which that is to be expected
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

  /** What the effects show after an edit with that number. */
  String shown(int number) {
    return word + number;
  }

  /** Saves the file as editors do: every other time beside it and renamed, else in place. */
  void save(int number) throws IOException {
    String text = original.replace(word, shown(number));
    if (number % 2 == 0) {
      Files.writeString(file, text);
    } else {
      Path beside = file.resolveSibling(file.getFileName() + "~");
      Files.writeString(beside, text);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Saves the text of the beginning. */
  void undo() throws IOException {
    Files.writeString(file, original);
  }

  /** Saves the bytes that are there. */
  void saveUnchanged() throws IOException {
    Files.write(file, Files.readAllBytes(file));
  }
}
