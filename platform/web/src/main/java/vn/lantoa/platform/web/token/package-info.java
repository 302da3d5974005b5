/**
 * The one check of access tokens, for gateway and services alike: the realm's keys, the verification, and whom an
 * operator keeps out (contract.md, Tokens).
 */
@NullMarked
package vn.lantoa.platform.web.token;

import org.jspecify.annotations.NullMarked;
