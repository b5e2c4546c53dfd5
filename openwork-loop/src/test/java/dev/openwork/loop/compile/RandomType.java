package dev.openwork.loop.compile;

import java.util.ArrayList;
import java.util.List;

/** One top-level type; its source is derived from these values alone. */
final class RandomType {
  final Form kind;
  boolean library;
  String packageName = "p";
  String name = "";
  String file = "";
  String value = "int";
  String retention = "RUNTIME";
  int constant;
  int body;
  int extra;
  boolean generic;
  boolean broken;
  boolean hiding;
  boolean star;
  String beside = "";
  int bound;
  boolean varargs;
  final List<RandomType> uses = new ArrayList<>();
  final List<String> constants = new ArrayList<>(List.of("A", "B", "C"));

  RandomType(Form kind) {
    this.kind = kind;
  }

  boolean isAt(String packageName, String name) {
    return this.packageName.equals(packageName) && this.name.equals(name);
  }

  String qualified() {
    return packageName + "." + name;
  }
}
