/**
 * A client of the system that costs little: keep-alive connections on plain sockets, and the sample identities' tokens.
 */
@NullMarked
package vn.lantoa.deploy.local.client;

import org.jspecify.annotations.NullMarked;
