package org.asylia.desk.attaching;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/**
 * A form with a file, read while it comes in: first its fields, which stand before the file, then
 * the file as a stream. Nothing is kept on a disk.
 */
public final class StreamedForm {
  private static final String PLACE = StreamedForm.class.getName();
  private static final int FIELDS = 20;
  private static final int LONGEST = 20_000;

  /** Bytes of the header of one field; a name of 300 syllables, three bytes each, fits in well. */
  private static final int LONGEST_HEADER = 8 * 1024;

  private final Map<String, String> fields;
  private final Optional<FileItemStream> file;

  private StreamedForm(Map<String, String> fields, Optional<FileItemStream> file) {
    this.fields = fields;
    this.file = file;
  }

  /**
   * Reads the fields of a request and keeps the form at hand for {@link #of}.
   *
   * @throws IOException when the request is not such a form, or has too many or too long fields
   */
  static StreamedForm begin(HttpServletRequest request) throws IOException {
    FileUpload upload = new FileUpload();
    upload.setPartHeaderSizeMax(LONGEST_HEADER);
    FileItemIterator items = upload.getItemIterator(new ServletRequestContext(request));
    Map<String, String> fields = new LinkedHashMap<>();
    Optional<FileItemStream> file = Optional.empty();
    while (file.isEmpty() && items.hasNext()) {
      FileItemStream item = items.next();
      if (item.isFormField()) {
        fields.put(item.getFieldName(), text(item));
      } else {
        file = Optional.of(item);
      }
      if (fields.size() > FIELDS) {
        throw new IOException("The form has more than " + FIELDS + " fields.");
      }
    }
    StreamedForm form = new StreamedForm(fields, file);
    request.setAttribute(PLACE, form);
    return form;
  }

  /** The form of a request, once its fields were read. */
  public static Optional<StreamedForm> of(HttpServletRequest request) {
    return request.getAttribute(PLACE) instanceof StreamedForm form
        ? Optional.of(form)
        : Optional.empty();
  }

  /** The fields before the file. */
  public Map<String, String> fields() {
    return Map.copyOf(fields);
  }

  /** The name of the file, without folders; empty where none was chosen. */
  public String fileName() {
    return file.map(StreamedForm::name).map(FileName::withoutFolders).orElse("");
  }

  private static String name(FileItemStream file) {
    try {
      return file.getName();
    } catch (InvalidFileNameException e) {
      return e.getName(); // has a NUL in it, which FileName takes out
    }
  }

  /** The content of the file. */
  public InputStream content() throws IOException {
    return file.isEmpty() ? InputStream.nullInputStream() : file.get().openStream();
  }

  private static String text(FileItemStream item) throws IOException {
    try (InputStream in = item.openStream()) {
      byte[] bytes = in.readNBytes(LONGEST + 1);
      if (bytes.length > LONGEST) {
        throw new IOException("A field of the form has more than " + LONGEST + " bytes.");
      }
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }
}
