package org.asylia.desk.site.cases.exhibits;

import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.office.Office;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the evidence page works with. */
@Configuration(proxyBeanMethods = false)
class AttachingConfiguration {
  @Bean
  Attaching attaching(Office office) {
    Attaching attaching = new Attaching(office);
    attaching.sweep();
    return attaching;
  }
}
