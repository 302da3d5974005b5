/**
 * {@code up --sample}: a whole year of a province as data, sent through the gateway with real tokens exactly as clients
 * would send it. What is short stands in {@code deploy/local/sample}, what is long is made from it, always the same.
 * All of it is synthetic but for the public facts of three sport events. Nothing that is there already is sent again.
 */
@NullMarked
package vn.lantoa.deploy.local.sample;

import org.jspecify.annotations.NullMarked;
