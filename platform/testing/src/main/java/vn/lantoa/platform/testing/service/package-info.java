/**
 * A running service as its own tests call it: as an identity, with every answer held against the document that it gives
 * out.
 */
@NullMarked
package vn.lantoa.platform.testing.service;

import org.jspecify.annotations.NullMarked;
