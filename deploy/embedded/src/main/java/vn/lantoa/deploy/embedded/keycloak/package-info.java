/** Keycloak from Maven artifacts: its installation, its build, and a server of it. */
@NullMarked
package vn.lantoa.deploy.embedded.keycloak;

import org.jspecify.annotations.NullMarked;
