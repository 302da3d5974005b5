/** What failures of the database mean to clients. */
package vn.lantoa.platform.data.failure;
