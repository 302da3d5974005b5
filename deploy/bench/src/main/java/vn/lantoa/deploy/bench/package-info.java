/**
 * How fast the system is beside programs that everybody knows, and what it survives: the program behind {@code deploy/bench/run}.
 */
package vn.lantoa.deploy.bench;
