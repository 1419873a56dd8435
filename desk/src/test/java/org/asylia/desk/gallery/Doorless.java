package org.asylia.desk.gallery;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A controller whose address nobody listed. */
@RestController
public class Doorless {

  @GetMapping("/doorless")
  String open() {
    return "open";
  }
}
