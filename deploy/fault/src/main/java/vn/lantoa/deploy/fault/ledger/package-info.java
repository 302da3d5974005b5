/** What clients sent and were answered, written down call by call. */
@NullMarked
package vn.lantoa.deploy.fault.ledger;

import org.jspecify.annotations.NullMarked;
