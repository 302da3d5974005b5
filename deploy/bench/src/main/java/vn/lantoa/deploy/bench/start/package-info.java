/** B11: how long {@code deploy/local/up} takes until a report answers, and how much memory it all takes; Keycloak alone beside it. */
package vn.lantoa.deploy.bench.start;
