/**
 * Real servers as child processes of this JVM, no container needed: what starts one, keeps it from outliving us, waits
 * until it answers and stops it. A server that is not ours to ship belongs to the packages beside this one; what the
 * system consists of belongs to {@code vn.lantoa.deploy.local}.
 */
@NullMarked
package vn.lantoa.deploy.embedded.process;

import org.jspecify.annotations.NullMarked;
