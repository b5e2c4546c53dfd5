package com.example.people;

import lombok.Data;

/** A person as the server shows it. */
@Data
public class PersonView {
  private String name;
  private String home;
}
