/** What failures of the database mean: to clients, and to those who may try again. */
@NullMarked
package vn.lantoa.platform.data.failure;

import org.jspecify.annotations.NullMarked;
