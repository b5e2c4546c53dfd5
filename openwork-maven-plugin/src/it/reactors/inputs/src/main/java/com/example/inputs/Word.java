package com.example.inputs;

final class Word {
  static final String WORD = new String("word-1");

  private Word() {}
}
