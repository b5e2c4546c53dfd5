package com.example.people;

import lombok.Builder;
import lombok.Value;

/** A person as the server knows it. */
@Value
@Builder
public class Person {
  String name;
  String town;
}
