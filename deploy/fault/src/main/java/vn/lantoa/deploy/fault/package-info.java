/**
 * What must survive: clients that keep a ledger of all they sent and were told, parts that are killed meanwhile, and a
 * checker that holds the ledger against what is stored and answered when the storm is over.
 */
@NullMarked
package vn.lantoa.deploy.fault;

import org.jspecify.annotations.NullMarked;
