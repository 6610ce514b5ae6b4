import './late.css';
