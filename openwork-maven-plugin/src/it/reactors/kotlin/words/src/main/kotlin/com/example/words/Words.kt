package com.example.words

object Words {
  @JvmStatic fun greeting(name: String): String = "hello $name"
}
