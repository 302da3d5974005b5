/**
 * A partner's side of webhooks, for {@code up --sample}: a small server on the loopback address that holds what it is
 * told against the signature of Standard Webhooks, keeps the last of it and prints a line for each.
 */
@NullMarked
package vn.lantoa.deploy.local.receiver;

import org.jspecify.annotations.NullMarked;
