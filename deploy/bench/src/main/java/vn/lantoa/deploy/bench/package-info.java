/** How fast the system is beside programs that everybody knows: the program behind {@code deploy/bench/run}. */
@NullMarked
package vn.lantoa.deploy.bench;

import org.jspecify.annotations.NullMarked;
