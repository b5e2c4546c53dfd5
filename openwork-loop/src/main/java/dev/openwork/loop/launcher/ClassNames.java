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
 * Finds the classes that a class file references in its code, descriptors, generic signatures and
 * annotations. The result is complete but may contain names that are not classes. The constant pool
 * format is specified in the Java Virtual Machine Specification, chapter 4.4.
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

  /** Returns the names, with slashes. */
  static Set<String> in(byte[] classFile) {
    try {
      return new ClassNames(classFile).all();
    } catch (IOException e) {
      throw new UncheckedIOException("Not a class file", e);
    }
  }

  /** Reads an entry and returns the number of slots that it occupies. */
  private int read(int number, DataInputStream in) throws IOException {
    int tag = in.readUnsignedByte();
    switch (tag) {
      case 1 -> texts[number] = in.readUTF();
      case 7 -> classes[number] = in.readUnsignedShort();
      case 8, 16, 19, 20 -> in.skipBytes(2);
      case 15 -> in.skipBytes(3);
      case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipBytes(4);
      case 5, 6 -> in.skipBytes(8);
      default -> throw new IOException("Unknown constant pool tag " + tag);
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

  /** Omits classes of the JDK, which never change. Many classes share the other names. */
  private void add(String name) {
    if (!name.startsWith("java/")) {
      names.add(name.intern());
    }
  }
}
