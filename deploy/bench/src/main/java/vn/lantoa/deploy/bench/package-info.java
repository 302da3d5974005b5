/** How fast the system is beside programs that everybody knows: the program behind {@code deploy/bench/run}. */
package vn.lantoa.deploy.bench;
