package dev.openwork.loop.launcher;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the classes that a class file mentions, in its code, descriptors, generic signatures and
 * annotations. There may be names of no class among them; none that the compiler wrote is missing.
 * Read from the constant pool as the Java Virtual Machine Specification lays it out, chapter 4.4.
 */
final class ClassNames {
  private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([^;<>:()\\[]+)[;<]");
  private static final int BEFORE_POOL = 8;

  private final Set<String> names = new HashSet<>();
  private final String[] texts;
  private final int[] classes;

  private ClassNames(byte[] classFile) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
    in.skipBytes(BEFORE_POOL);
    int size = in.readUnsignedShort();
    texts = new String[size];
    classes = new int[size];
    for (int i = 1; i < size; i += read(i, in)) {}
  }

  /** The names, with slashes. */
  static Set<String> in(byte[] classFile) {
    try {
      return new ClassNames(classFile).all();
    } catch (IOException e) {
      throw new UncheckedIOException("not a class file", e);
    }
  }

  /** Reads an entry; answers how many numbers it takes. */
  private int read(int number, DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[number] = in.readUTF();
      case 7 -> classes[number] = in.readUnsignedShort();
      case 8, 16, 19, 20 -> in.skipBytes(2);
      case 15 -> in.skipBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
      case 5, 6 -> in.skipBytes(8);
      default -> throw new IOException("no constant has the tag " + tag);
    }
    return tag == 5 || tag == 6 ? 2 : 1;
  }

  private Set<String> all() {
    for (int text : classes) {
      if (text > 0) {
        add(texts[text]);
      }
    }
    for (String text : texts) {
      if (text != null) {
        Matcher found = IN_DESCRIPTOR.matcher(text);
        while (found.find()) {
          add(found.group(1));
        }
      }
    }
    return Set.copyOf(names);
  }

  /** Those of the JDK never change; the others are the same in many classes. */
  private void add(String name) {
    if (!name.startsWith("java/")) {
      names.add(name.intern());
    }
  }
}
