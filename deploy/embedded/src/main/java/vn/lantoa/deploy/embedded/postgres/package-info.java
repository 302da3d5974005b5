/** PostgreSQL from Maven artifacts: its binaries, data directory, accounts and databases. */
@NullMarked
package vn.lantoa.deploy.embedded.postgres;

import org.jspecify.annotations.NullMarked;
