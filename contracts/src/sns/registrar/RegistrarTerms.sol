// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";
import {Pausable} from "@openzeppelin/contracts/utils/Pausable.sol";

/// @title What the owner of the registrar decides: prices, times, the referral share, reserved names, the pause.
abstract contract RegistrarTerms is Ownable2Step, Pausable {
    uint256 public constant MAX_REFERRAL_BPS = 2_000;
    uint256 private constant LONGEST_COMMITMENT = 7 days;

    /// @notice Atomic SESH for one term, by the length of the label: 1, 2, 3, 4, and 5 or more.
    uint256[5] public prices;
    /// @notice Seconds that a commitment must rest before it is used; zero asks for no commitment.
    uint256 public minCommitmentAge = 60;
    /// @notice Seconds after which a commitment is void.
    uint256 public maxCommitmentAge = 1 days;
    /// @notice Share of what a purchase brings beyond the registry's fees that the referrer gets, in basis points.
    uint256 public referralBps = 500;
    /// @notice Seconds after its expiry that a name stays its owner's to renew.
    uint256 public graceAfterExpiry = 30 days;
    /// @notice Who alone may become the owner of a name that is kept; zero for everybody.
    mapping(uint256 tokenId => address) public reservedFor;

    event PricesSet(uint256[5] prices);
    event ConfigSet(uint256 minAge, uint256 maxAge, uint256 referralBps, uint256 grace);
    event ReservationSet(uint256 indexed tokenId, address indexed account);

    error BadConfig();

    constructor(uint256[5] memory prices_) Ownable(msg.sender) {
        prices = prices_;
        emit PricesSet(prices_);
    }

    function setPrices(uint256[5] calldata prices_) external onlyOwner {
        prices = prices_;
        emit PricesSet(prices_);
    }

    /// @notice Sets the times in seconds and the referral share in basis points.
    function setConfig(uint256 minAge, uint256 maxAge, uint256 bps, uint256 grace) external onlyOwner {
        if (minAge >= maxAge || maxAge > LONGEST_COMMITMENT || bps > MAX_REFERRAL_BPS) revert BadConfig();
        minCommitmentAge = minAge;
        maxCommitmentAge = maxAge;
        referralBps = bps;
        graceAfterExpiry = grace;
        emit ConfigSet(minAge, maxAge, bps, grace);
    }

    /// @notice Keeps names for accounts; a zero account opens a name to everybody again.
    function reserve(uint256[] calldata tokenIds, address[] calldata accounts) external onlyOwner {
        if (tokenIds.length != accounts.length) revert BadConfig();
        for (uint256 i = 0; i < tokenIds.length; i++) {
            reservedFor[tokenIds[i]] = accounts[i];
            emit ReservationSet(tokenIds[i], accounts[i]);
        }
    }

    function pause() external onlyOwner {
        _pause();
    }

    function unpause() external onlyOwner {
        _unpause();
    }
}
