package org.asylia.parameters;

import java.util.List;

/** What values a fact or an output can take. */
public sealed interface ValueType {

  /** Returns the type's name as DMN writes it: string, number or date. */
  String dmnName();

  /** Returns whether the value belongs to this type. */
  boolean admits(Value value);

  /** A closed list of codes, in the order the file gives them. */
  record Enumeration(List<String> codes) implements ValueType {
    /** Copies the codes. */
    public Enumeration {
      codes = List.copyOf(codes);
    }

    @Override
    public String dmnName() {
      return "string";
    }

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Choice choice && codes.contains(choice.code());
    }
  }

  /** Free text; only an output that feeds no other table may have it. */
  record Text() implements ValueType {
    @Override
    public String dmnName() {
      return "string";
    }

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Choice;
    }
  }

  /** Any decimal number. */
  record Quantities() implements ValueType {
    @Override
    public String dmnName() {
      return "number";
    }

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Quantity;
    }
  }

  /** Any day. */
  record Days() implements ValueType {
    @Override
    public String dmnName() {
      return "date";
    }

    @Override
    public boolean admits(Value value) {
      return value instanceof Value.Day;
    }
  }
}
