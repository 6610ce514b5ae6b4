/** Titles of the seed, in the order of the list: of one paper of each of its first days and more. */
export const ENERGY = 'Your Classifier is Secretly an Energy Based Model and You Should Treat it Like One';
export const AGENTS = 'Training Agents using Upside-Down Reinforcement Learning';
export const TANGENTS = 'Neural Tangents: Fast and Easy Infinite Neural Networks in Python';
export const ENSEMBLES = 'Deep Ensembles: A Loss Landscape Perspective';
