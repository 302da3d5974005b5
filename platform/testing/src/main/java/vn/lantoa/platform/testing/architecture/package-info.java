/**
 * The rules of the architecture as tests: what a module may depend on, what shape its features have, what no class
 * does. A module takes the set made for its kind; each rule says why it stands, and is proven here on a planted
 * offender.
 */
@NullMarked
package vn.lantoa.platform.testing.architecture;

import org.jspecify.annotations.NullMarked;
