/** The early check of access tokens: the realm's keys, the verification, and the memory of tokens that passed. */
@NullMarked
package vn.lantoa.gateway.token;

import org.jspecify.annotations.NullMarked;
