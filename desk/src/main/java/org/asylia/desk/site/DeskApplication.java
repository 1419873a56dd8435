package org.asylia.desk.site;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The desk's web application: every controller and configuration of this package. */
@SpringBootApplication
class DeskApplication {}
