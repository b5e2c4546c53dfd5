package dev.openwork.loop.compile;

import java.util.ArrayList;
import java.util.List;

/** The values that determine the source of one top-level type. */
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
  String second = "";
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
