package org.asylia.parameters.edit;

import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Hands faults on to the caller; nothing of the file reaches the error stream. */
final class Quiet implements ErrorHandler {
  @Override
  public void warning(SAXParseException fault) {
    // the reader says what is wrong with a set
  }

  @Override
  public void error(SAXParseException fault) throws SAXException {
    throw fault;
  }

  @Override
  public void fatalError(SAXParseException fault) throws SAXException {
    throw fault;
  }
}
