package org.asylia.desk.attaching;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets everything behind it see the fields of a form with a file, the token against forgery among
 * them, before the file has come.
 */
public final class StreamedForms extends OncePerRequestFilter {

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String type = request.getContentType();
    return !request.getMethod().equals("POST")
        || type == null
        || !type.toLowerCase(java.util.Locale.ROOT).startsWith("multipart/form-data");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    StreamedForm form;
    try {
      form = StreamedForm.begin(request);
    } catch (IOException e) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    chain.doFilter(new WithFields(request, form.fields()), response);
  }

  private static final class WithFields extends HttpServletRequestWrapper {
    private final Map<String, String> fields;

    WithFields(HttpServletRequest request, Map<String, String> fields) {
      super(request);
      this.fields = fields;
    }

    @Override
    public @Nullable String getParameter(String name) {
      String value = fields.get(name);
      return value != null ? value : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      String value = fields.get(name);
      return value != null ? new String[] {value} : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> all = new TreeMap<>(super.getParameterMap());
      fields.forEach((name, value) -> all.put(name, new String[] {value}));
      return all;
    }
  }
}
