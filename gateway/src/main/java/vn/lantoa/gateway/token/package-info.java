/** The check of access tokens before a service is called: the realm's keys and the verification. */
@NullMarked
package vn.lantoa.gateway.token;

import org.jspecify.annotations.NullMarked;
