/** Tests of what this service knows of others. */
package vn.lantoa.task.reference;
