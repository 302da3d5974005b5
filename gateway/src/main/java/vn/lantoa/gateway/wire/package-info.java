/**
 * The form of HTTP/1.1 on the wire, before anything reads it: what two readers could read in two ways is refused (RFC
 * 9112, 6.3 and 11.2), and nothing of it is forwarded.
 */
@NullMarked
package vn.lantoa.gateway.wire;

import org.jspecify.annotations.NullMarked;
