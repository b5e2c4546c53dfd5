package com.example.library;

public record Book(String isbn, String title) {}
