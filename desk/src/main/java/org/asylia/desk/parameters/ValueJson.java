package org.asylia.desk.parameters;

import org.asylia.parameters.Value;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a value as the text of a cell. */
final class ValueJson extends StdSerializer<Value> {
  ValueJson() {
    super(Value.class);
  }

  @Override
  public void serialize(Value value, JsonGenerator to, SerializationContext context) {
    to.writeString(value.text());
  }
}
