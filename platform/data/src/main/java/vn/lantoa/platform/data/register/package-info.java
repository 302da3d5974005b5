/**
 * Registers: records that a code names for ever, with a list, a registration and a replacement. A feature brings what is its own: the
 * entity, its records, its rules and problem codes.
 */
@NullMarked
package vn.lantoa.platform.data.register;

import org.jspecify.annotations.NullMarked;
