/**
 * The system from the outside: everything is started as {@code deploy/local/up} starts it, and called through the
 * gateway with tokens of the real Keycloak. Every answer is held against the merged OpenAPI document.
 */
package vn.lantoa.deploy.system;
