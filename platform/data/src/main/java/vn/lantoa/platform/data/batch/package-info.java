/** Many rows in one statement, and many entries in few events. */
package vn.lantoa.platform.data.batch;
