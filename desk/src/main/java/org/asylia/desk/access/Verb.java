package org.asylia.desk.access;

/** A verb is an HTTP method the desk answers to: looking (GET) or acting (POST). */
public enum Verb {
  GET,
  POST
}
