/** What failures of the database mean: to clients, and to those who may try again. */
package vn.lantoa.platform.data.failure;
