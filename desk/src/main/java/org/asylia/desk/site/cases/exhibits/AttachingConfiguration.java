package org.asylia.desk.site.cases.exhibits;

import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.office.Office;
import org.asylia.desk.site.DeskSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the evidence page works with. */
@Configuration(proxyBeanMethods = false)
class AttachingConfiguration {
  @Bean
  Attaching attaching(Office office, DeskSettings settings) {
    Attaching attaching = new Attaching(office, settings.scanner());
    attaching.sweep();
    return attaching;
  }
}
