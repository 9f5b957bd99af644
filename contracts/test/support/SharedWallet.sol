// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @title A wallet of two people: it does what both have signed.
/// @dev For tests. It tells what it did by the events that contract wallets in use are known by.
contract SharedWallet {
    event ExecutionSuccess(bytes32 indexed txHash, uint256 payment);
    event ExecutionFailure(bytes32 indexed txHash, uint256 payment);

    error NotSignedBy(address person);

    address public immutable one;
    address public immutable other;
    /// @notice How many proposals were carried out.
    uint256 public nonce;

    constructor(address one_, address other_) {
        (one, other) = (one_, other_);
    }

    /// @notice What both people sign: the call, and that it is the next one of this wallet on this chain.
    function proposalHash(address to, bytes calldata data) public view returns (bytes32) {
        return keccak256(abi.encode(block.chainid, address(this), nonce, to, data));
    }

    /// @notice Makes the call with this contract as its sender. Anybody may hand the signatures over and pays for it.
    function carryOut(
        address to,
        bytes calldata data,
        bytes calldata signedByOne,
        bytes calldata signedByOther
    ) external {
        bytes32 proposal = proposalHash(to, data);
        if (ECDSA.recover(proposal, signedByOne) != one) revert NotSignedBy(one);
        if (ECDSA.recover(proposal, signedByOther) != other) revert NotSignedBy(other);
        nonce++;
        (bool succeeded, ) = to.call(data);
        if (succeeded) emit ExecutionSuccess(proposal, 0);
        else emit ExecutionFailure(proposal, 0);
    }
}
