/**
 * Who calls, in tests that start one service without Keycloak: the identities of contract.md, an issuer that gives them
 * tokens of Keycloak's shape, and the mutants of a token that nobody may let in. What is tested together with the real
 * Keycloak does not use this.
 */
@NullMarked
package vn.lantoa.platform.testing.token;

import org.jspecify.annotations.NullMarked;
