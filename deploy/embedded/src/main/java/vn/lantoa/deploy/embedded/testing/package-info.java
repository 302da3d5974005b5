/**
 * What the tests of the services start: the same servers as everywhere, on free ports, with data under {@code target}.
 */
@NullMarked
package vn.lantoa.deploy.embedded.testing;

import org.jspecify.annotations.NullMarked;
