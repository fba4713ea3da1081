import './administration.css';

export { Fetched } from './components/fetched';
export { FormButtons } from './components/form-buttons';
export { OpeningForm } from './components/opening-form';
export { WhatFailed, whatFailed } from './components/what-failed';
