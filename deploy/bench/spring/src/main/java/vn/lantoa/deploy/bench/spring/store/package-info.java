/** The tables that a post is written to. */
package vn.lantoa.deploy.bench.spring.store;
