/** What is stored and answered after a storm, held against the ledger. */
@NullMarked
package vn.lantoa.deploy.fault.check;

import org.jspecify.annotations.NullMarked;
